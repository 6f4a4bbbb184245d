import { typed } from '../account/useSend';
import type { WantedWebhook } from '../api/shapes';

/** What was typed into the fields of a webhook. */
export function wanted(fields: FormData, active: boolean): WantedWebhook {
  const unit = typed(fields, 'orgUnit').trim();
  return {
    title: typed(fields, 'title'),
    url: typed(fields, 'url').trim(),
    indicators: typed(fields, 'indicators')
      .split(/[\s,;]+/)
      .filter((code) => code !== ''),
    ...(unit === '' ? {} : { orgUnit: unit }),
    active,
  };
}
