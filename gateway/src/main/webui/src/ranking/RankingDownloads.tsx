import { downloadRanking } from '../api/download';
import type { RankingQuery } from '../api/shapes';
import { useLanguage } from '../messages/language';
import { FileButtons } from '../layout/FileButtons';

export function RankingDownloads({ query }: { query: RankingQuery }) {
  const { language } = useLanguage();
  const name = ['ranking', query.item, query.level.toLowerCase(), query.period].join('-');
  return <FileButtons load={(form) => downloadRanking(query, form, name, language)} />;
}
