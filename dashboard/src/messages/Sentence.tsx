import { Fragment, type ReactNode } from 'react';
import { useLanguage, wordIn } from './language';
import type { MessageKey } from './vi';

interface Props {
  message: MessageKey;
  values: Record<string, ReactNode>;
  /** The numbers behind the values, where words follow them: of a number that is drawn nobody can tell whether it is one. */
  counts?: Record<string, number>;
}

/** A message whose blanks are filled with what can be pressed or is of another language. */
export function Sentence({ message, values, counts = {} }: Props) {
  const { partsOf, language } = useLanguage();
  return partsOf(message).map((part, i) => (
    <Fragment key={i}>
      {typeof part === 'string'
        ? part
        : part.words === undefined
          ? values[part.name]
          : wordIn(language, part.words, counts[part.name] ?? Number(values[part.name]))}
    </Fragment>
  ));
}
