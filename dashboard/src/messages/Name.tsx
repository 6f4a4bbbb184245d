import { exonym } from './exonym';
import { useLanguage } from './language';

interface Props {
  of: { vi: string; en?: string } | undefined;
  /** Where there is no name. */
  otherwise?: string | undefined;
}

/** A name, told to be Vietnamese where a page in English has no other: a voice shall not read it as English. */
export function Name({ of, otherwise = '' }: Props) {
  const { language, name } = useLanguage();
  if (language === 'vi' || of === undefined || of.en !== undefined) return name(of, otherwise);
  return exonym(of.vi).map(({ text, vietnamese }) =>
    vietnamese ? (
      <span key={text} lang="vi">
        {text}
      </span>
    ) : (
      text
    ),
  );
}
