import { useLanguage } from './language';

interface Props {
  of: { vi: string; en?: string } | undefined;
  /** Where there is no name. */
  otherwise?: string;
}

/** A name, told to be Vietnamese where a page in English has no other: a voice shall not read it as English. */
export function Name({ of, otherwise = '' }: Props) {
  const { language, name } = useLanguage();
  const vietnamese = language !== 'vi' && of !== undefined && of.en === undefined;
  return vietnamese ? <span lang="vi">{of.vi}</span> : name(of, otherwise);
}
