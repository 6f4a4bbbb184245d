import { useState } from 'react';
import type { Sending } from '../api/send';
import { deliver } from '../entry/queue';
import type { AskedFigure } from '../figure/questions';
import { writeSubject } from '../figure/subject';
import { useLanguage } from '../messages/language';

/** Where what was typed about a figure is found again: the drawer of the figure above the list of what is to be done. */
export function pageOf(figure: AskedFigure): string {
  return `/to-do?explain=${encodeURIComponent(writeSubject(figure))}`;
}

/** Sends what somebody says about a figure, once at a time; what went wrong stays until it is sent again. */
export function useTelling(account: string, figure: AskedFigure) {
  const { say } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const tell = async (sending: Sending, done: () => void = () => {}) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await deliver({ ...sending, account, page: pageOf(figure), title: say('question.title') });
      done();
    } catch (cause) {
      setProblem(cause);
    }
    setBusy(false);
  };
  return { busy, problem, tell };
}
