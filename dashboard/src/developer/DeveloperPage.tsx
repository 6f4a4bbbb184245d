import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { Table } from '../layout/Table';
import { useTitle } from '../layout/title';
import type { MessageKey } from '../messages/vi';
import { useLanguage } from '../messages/language';
import styles from '../record/record.module.css';
import { Examples } from './Examples';
import examples from './examples.json';

const RULES: [name: MessageKey | undefined, is: MessageKey][] = [
  ['developer.rules.pages', 'developer.rules.pages.is'],
  [undefined, 'developer.rules.etag.is'],
  ['developer.rules.again', 'developer.rules.again.is'],
  ['developer.rules.limits', 'developer.rules.limits.is'],
  ['developer.rules.problems', 'developer.rules.problems.is'],
  ['developer.rules.unknown', 'developer.rules.unknown.is'],
];

/** What somebody who writes a program needs in the first hour. */
export function Component() {
  const { say } = useLanguage();
  const title = say('developer.title');
  useTitle(title);
  return (
    <>
      <PageHead title={title} />
      <div className={styles.stack}>
        <Panel title={say('developer.first')} hint={<span data-plain>{say('developer.first.hint')}</span>}>
          <Examples of={examples.first} label={say('developer.first')} />
        </Panel>
        <Panel
          title={say('developer.document')}
          hint={<span data-plain>{say('developer.document.hint')}</span>}
        >
          <ul className={styles.list}>
            <li data-plain>
              <a href="/api/openapi.json">{say('developer.document.file')}</a>{' '}
              <code className={styles.about}>/api/openapi.json</code>
            </li>
            <li>
              <a href="/q/swagger-ui/">{say('developer.document.swagger')}</a>{' '}
              <code className={styles.about}>/q/swagger-ui</code>
            </li>
            <li>{say('developer.document.clients')}</li>
          </ul>
          <Examples of={examples.generate} label={say('developer.document')} />
        </Panel>
        <Panel title={say('developer.token')} hint={say('developer.token.hint')}>
          <Examples of={examples.state} label={say('developer.token')} />
          <p className={styles.beside}>{say('developer.token.how')}</p>
        </Panel>
        <Panel title={say('developer.problem')}>
          <Examples of={examples.problem} label={say('developer.problem')} />
        </Panel>
        <Panel title={say('developer.rules')}>
          <Rules />
        </Panel>
      </div>
    </>
  );
}

function Rules() {
  const { say } = useLanguage();
  return (
    <Table caption={say('developer.rules')}>
      <tbody data-plain>
        {RULES.map(([name, is]) => (
          <tr key={is}>
            <th scope="row">{name === undefined ? 'ETag' : say(name)}</th>
            <td>{say(is)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
