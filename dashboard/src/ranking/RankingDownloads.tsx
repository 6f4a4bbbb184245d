import { downloadRanking } from '../api/download';
import type { RankingQuery } from '../api/shapes';
import { FileButtons } from '../layout/FileButtons';
import { useLanguage } from '../messages/language';

interface Props {
  query: RankingQuery;
  within: string;
  /** Whether the set is not official: its files say so in their names, they are seen without the page. */
  trial: boolean;
}

/** The files are called by the unit that was ranked within, so that two of them are not taken for one. */
export function RankingDownloads({ query, within, trial }: Props) {
  const { say, language } = useLanguage();
  const name = [
    'ranking',
    query.item,
    query.level.toLowerCase(),
    within,
    query.period,
    trial && say('trial.file'),
  ]
    .filter(Boolean)
    .join('-');
  return <FileButtons load={(form) => downloadRanking(query, form, name, language)} />;
}
