import { Fragment, type ReactNode } from 'react';
import { useLanguage } from './language';
import type { MessageKey } from './vi';

interface Props {
  message: MessageKey;
  values: Record<string, ReactNode>;
}

/** A message whose blanks are filled with what can be pressed, as the numbers in a sentence. */
export function Sentence({ message, values }: Props) {
  const { say } = useLanguage();
  return say(message)
    .split(/(\{\w+\})/)
    .map((part, i) => <Fragment key={i}>{part.startsWith('{') ? values[part.slice(1, -1)] : part}</Fragment>);
}
