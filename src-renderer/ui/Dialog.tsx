import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { classNames } from './class-names'

interface DialogProps {
  readonly isOpen: boolean
  /** Esc, the scrim, or a button of yours. */
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
  /** Buttons, the main one last. */
  readonly actions?: ReactNode
  readonly width?: 'md' | 'lg' | undefined
  /** Closed by its own button alone: for what is shown once and must not be lost by a stray press. */
  readonly mustAnswer?: boolean | undefined
}

/** Stops everything else: use a panel or Undo wherever that will do. */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  actions,
  width = 'md',
  mustAnswer = false,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!mustAnswer}
      isKeyboardDismissDisabled={mustAnswer}
      className="tw-over fixed inset-0 z-50 flex items-center justify-center bg-scrim p-6"
    >
      <Modal
        className={classNames(
          'max-h-full w-full overflow-auto rounded-lg bg-raised shadow-over',
          width === 'lg' ? 'max-w-180' : 'max-w-110',
        )}
      >
        <AriaDialog className="flex flex-col gap-3 p-5 text-lg outline-none!">
          <Heading slot="title" className="text-title leading-snug">
            {title}
          </Heading>
          <div className="text-ink-2">{children}</div>
          {actions ? <div className="mt-2 flex flex-wrap justify-end gap-2">{actions}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
