import { Modal, type ModalProps } from './Modal.tsx';

/** A modal dialog in the middle of the window. Esc and a press beside it close it; the focus returns to where it was. */
export function Dialog(props: ModalProps) {
  return <Modal {...props} shape="dialog" />;
}
