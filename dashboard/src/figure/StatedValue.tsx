import { formatExact } from '../messages/format';
import { StateMark } from './StateMark';
import { useLanguage } from '../messages/language';

interface Props {
  numerator: number | null | undefined;
  denominator: number | undefined;
}

/** A figure as it was stated: numerator and denominator apart, or that it does not apply. */
export function StatedValue({ numerator, denominator }: Props) {
  const { language } = useLanguage();
  const exact = (value: number) => formatExact(value, language);
  if (numerator === null || numerator === undefined) return <StateMark state="NOT_APPLICABLE" />;
  return denominator === undefined ? exact(numerator) : `${exact(numerator)} / ${exact(denominator)}`;
}
