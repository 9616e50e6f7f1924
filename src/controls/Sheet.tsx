import { Modal, type ModalProps } from './Modal.tsx';

/** A modal sheet from the lower edge, for narrow screens; otherwise as Dialog. */
export function Sheet(props: ModalProps) {
  return <Modal {...props} shape="sheet" />;
}
