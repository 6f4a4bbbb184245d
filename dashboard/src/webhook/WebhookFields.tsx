import { Field } from '../account/Field';
import type { Webhook } from '../api/shapes';
import { useLanguage } from '../messages/language';

/** What is said of a webhook, new (without one) or known. */
export function WebhookFields({ of }: { of?: Webhook }) {
  const { say } = useLanguage();
  return (
    <>
      <Field label={say('webhook.title')} name="title" defaultValue={of?.title} maxLength={100} required />
      <Field
        label={say('webhook.url')}
        hint={say('webhook.url.hint')}
        name="url"
        type="url"
        defaultValue={of?.url}
        maxLength={500}
        required
      />
      <Field
        label={say('webhook.indicators')}
        hint={say('webhook.indicators.hint')}
        name="indicators"
        defaultValue={of?.indicators.join(', ')}
        autoCapitalize="characters"
      />
      <Field
        label={say('webhook.unit')}
        hint={say('webhook.unit.hint')}
        name="orgUnit"
        defaultValue={of?.orgUnit}
      />
    </>
  );
}
