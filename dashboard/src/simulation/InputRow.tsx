import { useId } from 'react';
import { Link } from 'react-router';
import type { SimulationInput } from '../api/shapes';
import { Figure } from '../figure/Figure';
import { unitSuffix, valueWithUnit } from '../figure/measureUnit';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { useLanguage } from '../messages/language';
import { useAddress } from '../place/place';
import { spanOf } from './changes';
import { NumberField } from './NumberField';
import styles from './simulation.module.css';

interface Props {
  input: SimulationInput;
  /** As the address has it; undefined: as it is. */
  written: string | undefined;
  orgUnit: string;
  period: string;
  change: (value: string | undefined) => void;
}

/** An input: what it is, which opens, and what it would be, by a slider or as a number. */
export function InputRow({ input, written, orgUnit, period, change }: Props) {
  const { say, language, name } = useLanguage();
  const address = useAddress();
  const id = useId();
  const { least, greatest, step } = spanOf(input);
  const now = input.now;
  const value = Number(written ?? now ?? least);
  const told = (number: number) => valueWithUnit(number, input.measureUnit, input.decimals, language, say);
  const called = name(input.names, input.indicator);
  return (
    <li data-changed={written !== undefined}>
      <span className={styles.name} id={id}>
        <Link to={address(`/indicators/${input.indicator}`)}>
          <Name of={input.names} otherwise={input.indicator} />
        </Link>
      </span>
      <span className={styles.now}>
        <Sentence
          message="simulation.now"
          values={{
            now: (
              <Figure
                explain={{ kind: 'indicator', indicator: input.indicator, orgUnit, period, breakdown: '' }}
                state={input.state === 'KNOWN' ? 'VALUE' : input.state}
              >
                {now === null ? '' : told(now)}
              </Figure>
            ),
          }}
        />
      </span>
      <input
        type="range"
        min={least}
        max={greatest}
        step={step}
        value={value}
        aria-label={called}
        aria-valuetext={told(value)}
        onChange={(event) => change(event.target.value)}
      />
      <span className={styles.number}>
        <NumberField
          label={say('simulation.value', { name: called })}
          written={written}
          otherwise={now === null ? null : Number(now.toFixed(input.decimals))}
          least={input.least}
          greatest={input.greatest}
          step={step}
          change={change}
        />
        <span data-plain>{unitSuffix(input.measureUnit, say, value)}</span>
        <button
          type="button"
          className={styles.back}
          disabled={written === undefined}
          onClick={() => change(undefined)}
        >
          <span aria-hidden="true">↺</span>
          <span className="sr-only" data-plain>
            {say('simulation.back', { name: called })}
          </span>
        </button>
      </span>
    </li>
  );
}
