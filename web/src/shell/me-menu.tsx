'use client';

import { useState } from 'react';
import { Avatar } from '../ui/avatar';
import { Icon } from '../ui/icon';
import { Menu, MenuChoice, MenuItem, MenuLink, MenuSeparator } from '../ui/menu';
import { chooseTheme } from './preferences';
import { THEME_CHOICES, readTheme, type Theme } from './theme';

interface MeMenuProps {
  name: string;
  email: string;
  isAdministrator: boolean;
  theme: Theme;
}

async function signOut(): Promise<void> {
  await fetch('/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  location.assign('/sign-in');
}

export function MeMenu({ name, email, isAdministrator, theme: initial }: MeMenuProps) {
  const [theme, setTheme] = useState(initial);
  return (
    <Menu label={`${name}: settings and sign out`} triggerClass="rounded-full" trigger={<Avatar name={name} />}>
      <div className="px-3 pb-2">
        <p className="font-medium">{name}</p>
        <p className="text-sm text-faint">{email}</p>
      </div>
      <MenuSeparator />
      <MenuChoice
        label="Theme"
        value={theme}
        choices={THEME_CHOICES}
        onChange={(value) => {
          setTheme(readTheme(value));
          chooseTheme(readTheme(value));
        }}
      />
      <MenuSeparator />
      <MenuLink href="/settings">
        <Icon name="settings" />
        Settings
      </MenuLink>
      {isAdministrator && (
        <MenuLink href="/admin/members">
          <Icon name="people" />
          Administration
        </MenuLink>
      )}
      <MenuSeparator />
      <MenuItem onSelect={signOut}>
        <Icon name="right" />
        Sign out
      </MenuItem>
    </Menu>
  );
}
