import { Popover, SegmentedControl, Switch, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../messages/language';
import { useContrast } from './contrast';
import { KIOSK, SECONDS } from '../kiosk/wall';
import { IconDisplay } from '../layout/icons';
import { useAddress } from '../place/place';
import { AsOfMenu } from './AsOfMenu';
import styles from './header.module.css';

/** Light, dark, more contrast, a wall screen; and what was known when. */
export function DisplayMenu() {
  const { say } = useLanguage();
  const address = useAddress();
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const [contrast, setContrast] = useContrast();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus width={280}>
      <Popover.Target>
        <button
          type="button"
          className={styles.tool}
          aria-label={say('settings.label')}
          aria-expanded={opened}
          onClick={() => setOpened((was) => !was)}
        >
          <IconDisplay />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.display} aria-label={say('settings.label')}>
        <p className={styles.displayLabel} id="scheme-label">
          {say('settings.scheme')}
        </p>
        <SegmentedControl
          fullWidth
          aria-labelledby="scheme-label"
          value={colorScheme}
          onChange={(value) => setColorScheme(value as 'auto' | 'light' | 'dark')}
          data={[
            { value: 'auto', label: say('settings.scheme.auto') },
            { value: 'light', label: say('settings.scheme.light') },
            { value: 'dark', label: say('settings.scheme.dark') },
          ]}
        />
        <Switch
          label={say('settings.contrast')}
          checked={contrast}
          onChange={(event) => setContrast(event.currentTarget.checked)}
        />
        <AsOfMenu />
        <Link to={address('/', { [KIOSK]: String(SECONDS) })}>{say('settings.kiosk')}</Link>
      </Popover.Dropdown>
    </Popover>
  );
}
