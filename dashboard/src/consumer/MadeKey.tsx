import { ToldOnce } from '../account/ToldOnce';
import { Sentence } from '../messages/Sentence';

/** A key that was made just now: it is told once, to be handed on. */
export function MadeKey({ name, made }: { name: string; made: string | undefined }) {
  return (
    made !== undefined && (
      <ToldOnce secret={made}>
        <Sentence
          message="consumer.key.made"
          values={{ name: <code>{name}</code>, key: <code>{made}</code> }}
        />
      </ToldOnce>
    )
  );
}
