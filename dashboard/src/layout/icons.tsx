import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** The mark of the suite: three pillars under one roof. */
export function Mark() {
  return (
    <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M5 8h22v3.4H5zM5 26h22v2H5z" fill="currentColor" />
      <path d="M8 13.5h4.2v10.5H8z" fill="#8ab4f8" />
      <path d="M13.9 13.5h4.2v10.5h-4.2z" fill="#f0b94f" />
      <path d="M19.8 13.5H24v10.5h-4.2z" fill="#5fd0b8" />
    </svg>
  );
}

export const IconSearch = () => (
  <Icon>
    <circle cx="11" cy="11" r="6.5" />
    <path d="m16 16 4.5 4.5" />
  </Icon>
);

export const IconDisplay = () => (
  <Icon>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 3.5v17" />
    <path d="M12 7h5.9M12 10.3h8.2M12 13.7h8.2M12 17h5.9" strokeWidth="1.4" />
  </Icon>
);

export const IconPerson = () => (
  <Icon>
    <circle cx="12" cy="8.5" r="4" />
    <path d="M4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6" />
  </Icon>
);

export const IconArrow = () => (
  <Icon>
    <path d="M5 12h14M13 6l6 6-6 6" />
  </Icon>
);

export const IconUp = () => (
  <svg width="9" height="9" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
    <path d="M5 1 9.5 9h-9z" fill="currentColor" />
  </svg>
);

export const IconDown = () => (
  <svg width="9" height="9" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
    <path d="M5 9 .5 1h9z" fill="currentColor" />
  </svg>
);

export const IconTable = () => (
  <Icon>
    <rect x="4" y="5" width="16" height="14" rx="1.5" />
    <path d="M4 10h16M4 14.5h16M10 10v9" />
  </Icon>
);

export const IconDownload = () => (
  <Icon>
    <path d="M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14" />
  </Icon>
);

export const IconLink = () => (
  <Icon>
    <path d="M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-.8.8M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l.8-.8" />
  </Icon>
);
