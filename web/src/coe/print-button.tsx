'use client';

import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

export function PrintButton() {
  return (
    <Button size="sm" variant="quiet" onClick={() => print()}>
      <Icon name="print" />
      Print
    </Button>
  );
}
