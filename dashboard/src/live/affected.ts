import type { QueryKey } from '@tanstack/react-query';
import type { Change } from '../api/shapes';
import { yearOf } from '../place/period';

/** Whether what a query holds may be made of what changed; unsure means yes. */
export function isAffected(key: QueryKey, change: Change): boolean {
  const [resource, question] = key as [string, Record<string, unknown> | string | undefined];
  switch (resource) {
    case 'changes':
    case 'status':
      return true;
    case 'home':
    case 'org-units':
      return change.indicator === undefined;
    case 'forms': // files of the services, which change with a start
    case 'registers':
    case 'criteria':
    case 'programmes':
    case 'index-sets':
    case 'contradictions': // few ever come or go, and they are asked for again from time to time
    case 'signs':
      return false;
    case 'indicators':
      return change.orgUnit === undefined;
    case 'targets':
      return true;
    case 'returns': {
      // a return is told by the figures it feeds; of its drafts nothing is told
      const period = typeof question === 'object' ? question['period'] : undefined;
      return typeof period !== 'string' || change.period === undefined || period === change.period;
    }
    case 'assessments':
    case 'records': // a record is told by the figures that it feeds
      return isOfPillar(change.indicator, typeof question === 'object' ? question['pillar'] : undefined);
    default:
      return concerns(typeof question === 'object' ? question : {}, change);
  }
}

const PREFIX: Partial<Record<string, string>> = { gov: 'GOV.', economy: 'ECO.', society: 'SOC.' };

function isOfPillar(indicator: string | undefined, pillar: unknown): boolean {
  const prefix = typeof pillar === 'string' ? PREFIX[pillar] : undefined;
  return prefix === undefined || indicator?.startsWith(prefix) === true;
}

function concerns(question: Record<string, unknown>, change: Change): boolean {
  return (
    readsIndicator(question['indicator'], change.indicator) && readsYear(question['period'], change.period)
  );
}

function readsIndicator(read: unknown, changed: string | undefined): boolean {
  return typeof read !== 'string' || changed === undefined || read.split(',').includes(changed);
}

/** A figure reads its own year and, for its movement, the one before; a stock stays in force after its period. */
function readsYear(read: unknown, changed: string | undefined): boolean {
  if (typeof read !== 'string' || changed === undefined) return true;
  const years = read.split(/\.\.|,/).map(yearOf);
  const year = yearOf(changed);
  return year <= Math.max(...years) && year >= Math.min(...years) - 1;
}
