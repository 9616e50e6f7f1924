import { CopyButton } from '../../controls/CopyButton.tsx';
import { useCatalogue } from '../../i18n/useCatalogue.ts';
import type { Message } from '../../trace/trace.ts';
import styles from './CopyMessage.module.css';
import { curlCommand } from './curl.ts';
import { rawMessage } from './rawMessage.ts';

/** Copies a message as its raw text, and a request as a curl command. */
export function CopyMessage({ message }: { readonly message: Message }) {
  const { wire } = useCatalogue().inspector;
  const labels = {
    copied: wire.copied,
    deniedTitle: wire.copyDeniedTitle,
    deniedHint: wire.copyDeniedHint,
    close: wire.close,
  };
  return (
    <div className={styles.actions}>
      <CopyButton text={() => rawMessage(message)} labels={{ ...labels, copy: wire.copyRaw }} />
      {message.kind === 'http.request' && (
        <CopyButton text={() => curlCommand(message)} labels={{ ...labels, copy: wire.copyCurl }} />
      )}
    </div>
  );
}
