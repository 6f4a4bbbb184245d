import { Field } from '../account/Field';
import { GrantsEditor } from '../account/GrantsEditor';
import type { ConsumerView } from '../api/shapes';
import { useLanguage } from '../messages/language';
import type { Grant } from '../session/grants';
import { lastDayBefore, ROLES_OF_SYSTEMS } from './asked';

interface Props {
  /** What stands in the fields; nothing for a new one. */
  of?: ConsumerView;
  grants: readonly Grant[];
  onChange: (grants: Grant[]) => void;
}

/** What is said of a system, new or known, but for its name. */
export function ConsumerFields({ of, grants, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <>
      <Field label={say('consumer.title')} name="title" defaultValue={of?.title} maxLength={100} required />
      <Field
        label={say('consumer.organisation')}
        name="organisation"
        defaultValue={of?.organisation}
        maxLength={200}
        required
      />
      <Field
        label={say('consumer.contact')}
        hint={say('consumer.contact.hint')}
        name="contact"
        defaultValue={of?.contact}
        maxLength={200}
        required
      />
      <GrantsEditor grants={grants} onChange={onChange} roles={ROLES_OF_SYSTEMS} />
      <Field
        label={say('consumer.perMinute')}
        name="perMinute"
        type="number"
        min={1}
        max={60_000}
        defaultValue={of?.perMinute ?? 60}
        required
      />
      <Field
        label={say('consumer.perDay')}
        name="perDay"
        type="number"
        min={1}
        max={10_000_000}
        defaultValue={of?.perDay ?? 10_000}
        required
      />
      <Field
        label={say('consumer.expiresOn')}
        hint={say('consumer.expiresOn.hint')}
        name="expiresOn"
        type="date"
        defaultValue={lastDayBefore(of?.expiresAt)}
      />
    </>
  );
}
