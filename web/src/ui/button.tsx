import Link from 'next/link';
import type { ComponentProps } from 'react';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'md' | 'sm';

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong border-transparent',
  secondary: 'bg-surface text-ink border-control hover:border-ink',
  quiet: 'bg-transparent text-accent border-transparent hover:bg-accent-wash',
  danger: 'bg-surface text-danger border-control hover:border-danger hover:bg-danger-wash',
};
const SIZES: Record<ButtonSize, string> = { md: 'h-9 px-4 text-base', sm: 'h-7 px-2.5 text-sm' };

/** The classes of a button, for elements that must be something else. */
export function buttonClass(variant: ButtonVariant = 'secondary', size: ButtonSize = 'md'): string {
  return `inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap transition-colors select-none aria-disabled:opacity-55 disabled:cursor-default disabled:opacity-55 ${VARIANTS[variant]} ${SIZES[size]}`;
}

interface Look {
  variant?: ButtonVariant;
  size?: ButtonSize;
}

export function Button({ variant, size, className = '', pending = false, children, ...rest }: ComponentProps<'button'> & Look & { pending?: boolean }) {
  return (
    <button type="button" {...rest} aria-busy={pending || undefined} disabled={rest.disabled || pending} className={`${buttonClass(variant, size)} ${className}`}>
      {children}
    </button>
  );
}

export function ButtonLink({ variant, size, className = '', ...rest }: ComponentProps<typeof Link> & Look) {
  return <Link {...rest} className={`${buttonClass(variant, size)} ${className}`} />;
}
