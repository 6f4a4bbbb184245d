import { ToldOnce } from '../account/ToldOnce';
import { Sentence } from '../messages/Sentence';
import { Written } from '../messages/Written';

/** A secret that was made just now: it is told once, to be handed on. */
export function MadeSecret({ name, made }: { name: string; made: string | undefined }) {
  return (
    made !== undefined && (
      <ToldOnce secret={made}>
        <Sentence
          message="webhook.secret.made"
          values={{ name: <Written>{name}</Written>, secret: <code>{made}</code> }}
        />
      </ToldOnce>
    )
  );
}
