import { Figure } from '../figure/Figure';
import type { RankSubject } from '../figure/subject';
import { formatNumber } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Sentence } from '../messages/Sentence';

interface Props {
  shown: number;
  all: number;
  unranked: number;
  /** Where it is told who has no rank. */
  explain: RankSubject;
}

/** How many units the table shows, of how many, and how many of them have no rank. */
export function Counted({ shown, all, unranked, explain }: Props) {
  const { language } = useLanguage();
  return (
    <Sentence
      message="ranking.count"
      values={{
        shown: <span data-plain>{formatNumber(shown, language)}</span>,
        all: <span data-plain>{formatNumber(all, language)}</span>,
        unranked: <Figure explain={explain}>{formatNumber(unranked, language)}</Figure>,
      }}
      counts={{ all }}
    />
  );
}
