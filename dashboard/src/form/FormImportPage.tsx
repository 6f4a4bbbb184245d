import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Scope } from '../api/importing';
import { formQuery } from '../api/queries';
import type { Form, Pillar } from '../api/shapes';
import { ImportFile } from '../entry/ImportFile';
import { ScopeChoice } from '../entry/ScopeChoice';
import { Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { useTitle } from '../layout/title';
import { today } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { formPath, isPillar } from '../place/paths';
import { useAddress } from '../place/place';
import { periodInWords } from '../place/words';
import { choiceOf, lastDue } from '../record/periods';
import { useUnitNames } from '../register/useUnitNames';
import { Component as NotFound } from '../search/NotFoundPage';
import type { Signed } from '../session/ForSession';
import { ForWriters } from '../session/ForWriters';
import styles from '../record/record.module.css';
import { ownUnit } from '../session/grants';

/** Returns of a form from a file. */
export function Component() {
  const { pillar, form = '' } = useParams();
  return isPillar(pillar) ? <OfForm pillar={pillar} code={form} /> : <NotFound />;
}

function OfForm({ pillar, code }: { pillar: Pillar; code: string }) {
  const { say, name } = useLanguage();
  const address = useAddress();
  const form = useQuery(formQuery({ pillar, form: code }));
  useTitle(form.isPending ? '' : say('import.of', { what: name(form.data?.names, code) }));
  return (
    <Loaded query={form} rows={8} page>
      {(known) => (
        <>
          <PageHead
            title={<Name of={known.names} otherwise={code} />}
            trail={
              <>
                <Link to={address('/forms')}>{say('nav.forms')}</Link> ·{' '}
                <Link to={address(formPath(pillar, code))}>
                  <Name of={known.names} otherwise={code} />
                </Link>
              </>
            }
          />
          <ForWriters pillar={pillar}>
            {(session) => <Import pillar={pillar} form={known} session={session} />}
          </ForWriters>
        </>
      )}
    </Loaded>
  );
}

/** With a template for the own unit, filled in with its lines and what it begins with. */
function Import({ pillar, form, session }: { pillar: Pillar; form: Form; session: Signed }) {
  const { say } = useLanguage();
  const base = `/api/v1/${pillar}/forms/${form.code}`;
  const unit = ownUnit(session.grants);
  const unitName = useUnitNames(unit === undefined ? [] : [unit]);
  const period = lastDue(form, today());
  const [scope, setScope] = useState<Scope>();
  const own =
    unit === undefined
      ? []
      : [
          {
            label: say('import.template.of', { unit: unitName(unit), period: periodInWords(period, say) }),
            address: `${base}/template?${String(new URLSearchParams({ orgUnit: unit, period }))}`,
          },
        ];
  return (
    <div className={styles.stack}>
      {unit !== undefined && (
        <ScopeChoice
          unit={unit}
          whole={say('import.scope.whole', { unit: unitName(unit) })}
          periods={{ first: period, all: choiceOf(form, period, today()) }}
          scope={scope}
          onScope={setScope}
        />
      )}
      <ImportFile
        // what was seen of a file holds for its scope only
        key={scope === undefined ? '' : `${scope.unit} ${scope.period ?? ''}`}
        address={base}
        code={form.code}
        demo={session.demo}
        templates={[{ label: say('import.template'), address: `${base}/template` }, ...own]}
        scope={scope}
      />
    </div>
  );
}
