import { PillButton } from '../controls/Pill.tsx';
import { useCatalogue } from '../i18n/useCatalogue.ts';
import type { Secret } from '../trace/trace.ts';
import type { Inspection } from './inspection.ts';
import { secretLabel, toneOfSecret } from './secretLook.ts';

export interface SecretPillProps extends Pick<Inspection, 'selectedSecret' | 'onSelectSecret'> {
  readonly secret: Secret;
  readonly id?: string;
}

/** A secret to be pressed: the stage then marks every step that carries it. */
export function SecretPill({ secret, id, selectedSecret, onSelectSecret }: SecretPillProps) {
  const { story, inspector } = useCatalogue();
  const label = secretLabel(secret, story);
  const pressed = secret.id === selectedSecret;
  return (
    <PillButton
      {...(id !== undefined && { id })}
      tone={toneOfSecret(secret)}
      pressed={pressed}
      onPress={() => onSelectSecret(pressed ? null : secret.id)}
      label={inspector.wire.selectSecret(label)}
    >
      {label}
    </PillButton>
  );
}
