import type { Form, FormReturn } from '../api/shapes';
import { formatDate } from '../messages/format';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { Facts } from '../record/Facts';
import { dueDay } from '../record/periods';

/** What a return says besides numbers, and whether it was in time. */
export function ReturnFacts({ form, found }: { form: Form; found: FormReturn }) {
  const { say } = useLanguage();
  const due = dueDay(form, found.period);
  const late = found.receivedOn !== undefined && found.receivedOn > due;
  const facts = [
    [say('return.answer'), say(`return.answer.${found.answer}`)],
    [say('form.progress'), say(`form.progress.${found.state}`) + (late ? `, ${say('form.late')}` : '')],
    [
      say('form.received'),
      found.receivedOn && `${formatDate(found.receivedOn)} (${say('form.due', { day: formatDate(due) })})`,
    ],
    [say('return.submittedBy'), spoken(found.submittedBy)],
    [say('return.comment'), spoken(found.comment)],
    [say('return.reason'), spoken(found.reason)],
  ] as const;
  return <Facts facts={facts} />;
}

const spoken = (text: string | undefined) => text && <Written>{text}</Written>;
