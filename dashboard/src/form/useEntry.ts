import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usualQuery } from '../api/entry';
import type { Form, FormLine, FormReturn, ReturnQuestion } from '../api/shapes';
import { deliver, type Waiting } from '../entry/queue';
import { useKept } from '../entry/useKept';
import { ApiProblem } from '../api/problem';
import { useLanguage } from '../messages/language';
import type { Signed } from '../session/ForSession';
import { returnEntryPath } from '../place/paths';
import { asksForUsual, type Broken, brokenRules } from './broken';
import { fieldNamer } from './sums';
import { begun, figuresOf, sentLines, type Typed } from './typed';

interface Known {
  path: ReturnQuestion;
  form: Form;
  session: Signed;
  there: FormReturn | undefined;
  beginning: FormLine[];
  before: FormLine[];
}

/** What became of it when it was sent last. */
export type Sent =
  | { kind: 'nothing' }
  | { kind: 'sending' }
  | { kind: 'done'; answer: FormReturn; at: string }
  | { kind: 'waiting'; waiting: Waiting }
  | { kind: 'refused'; problem: unknown };

/** A place like `lines/0/figures/villages` in what was sent. */
const IN_LINE = /^lines\/(\d+)\/figures\/(.+)$/;

/** A return while it is filled in: what was typed, what is wrong with it, and sending it. */
export function useEntry({ path, form, session, there, beginning, before }: Known) {
  const { language, name } = useLanguage();
  const page = returnEntryPath(path.pillar, path.form, path.orgUnit, path.period);
  const account = session.name;
  const { kept, keep, drop } = useKept<Typed>(account, page);
  const [sent, setSent] = useState<Sent>({ kind: 'nothing' });
  const typed = kept?.value ?? begun(form, there, beginning, language);
  const lines = sentLines(typed, form, language);
  const nameOf = fieldNamer(form.fields, name);
  const usual = useQuery({ ...usualQuery(path), enabled: asksForUsual(form) }).data ?? [];

  const broken = new Map<string, Broken>();
  if (typed.answer === 'FIGURES') {
    for (const [line, texts] of Object.entries(typed.numbers)) {
      const was = before.find((one) => (one.line ?? '') === line)?.figures ?? {};
      const figures = figuresOf(texts, form.fields, language);
      const bounds = usual.filter((one) => (one.line ?? '') === line);
      for (const found of brokenRules(form.rules, figures, was, bounds, nameOf)) {
        const place = `${line}/${found.field}`;
        if (!broken.has(place) || found.severity === 'ERROR') broken.set(place, found);
      }
    }
  }

  const change = (next: Typed) => {
    keep(next);
    if (sent.kind !== 'sending') setSent({ kind: 'nothing' });
  };

  const submit = async (draft: boolean, title: string) => {
    setSent({ kind: 'sending' });
    try {
      const delivery = await deliver<FormReturn>({
        method: 'PUT',
        address: `/api/v1/${path.pillar}/forms/${path.form}/returns/${path.orgUnit}/${path.period}`,
        body: {
          draft,
          answer: typed.answer,
          ...(typed.answer === 'FIGURES' ? { lines } : {}),
          ...(typed.comment.trim() === '' ? {} : { comment: typed.comment.trim() }),
          demo: there?.demo === true,
        },
        version: there?.version,
        account,
        page,
        title,
      });
      if ('answer' in delivery) {
        drop();
        setSent({ kind: 'done', answer: delivery.answer, at: new Date().toISOString() });
      } else setSent({ kind: 'waiting', waiting: delivery.waiting });
    } catch (problem) {
      setSent({ kind: 'refused', problem });
    }
  };

  const refusedAt = new Map<string, string>();
  const elsewhere: string[] = [];
  if (sent.kind === 'refused' && sent.problem instanceof ApiProblem) {
    for (const { field, reason } of sent.problem.mistakes) {
      const [, index, named] = IN_LINE.exec(field) ?? [];
      const line = index === undefined ? undefined : lines[Number(index)];
      if (line === undefined || named === undefined) elsewhere.push(reason);
      else refusedAt.set(`${line.line ?? ''}/${named}`, reason);
    }
  }
  return { typed, kept, lines, broken, refusedAt, elsewhere, sent, change, submit, drop };
}
