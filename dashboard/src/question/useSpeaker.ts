import { useLanguage } from '../messages/language';
import { ROLES } from '../session/grants';

/** Who said something: the role, and the name where the reader is told it. */
export function useSpeaker(): (as: string, by: string | undefined) => string {
  const { say } = useLanguage();
  return (as, by) => {
    const known = ROLES.find((role) => role === as);
    const role = known === undefined ? as : say(`account.role.${known}`).toLowerCase();
    return by === undefined ? role : `${by} (${role})`;
  };
}
