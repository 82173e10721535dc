import { Printer } from 'lucide-react'
import { dayAt } from '../i18n/formats'
import { useTranslator } from '../i18n/translator'
import { now } from '../state/now'
import { Button } from '../ui/Button'
import { CopyButton } from '../ui/CopyButton'
import { Dialog } from '../ui/Dialog'
import { Icon } from '../ui/Icon'
import { PrintSheet } from '../ui/PrintSheet'
import { QrCode } from '../ui/QrCode'
import { forgetRecoveryCode, useSyncWork } from './sync-work'

/** The code on paper, with what it is for and how it is used: understood years later by somebody else, so with the year. */
function RecoverySheet({ code }: { readonly code: string }) {
  const { t } = useTranslator()
  return (
    <PrintSheet>
      <h1 className="text-[20pt] font-bold">{t('sync.recovery.sheetTitle')}</h1>
      <p className="mt-4">{t('sync.recovery.sheetWhat')}</p>
      <p className="my-8 rounded-md border-2 border-black p-6 text-center font-mono text-[18pt] leading-relaxed font-bold wrap-anywhere">
        {code}
      </p>
      <div className="mx-auto my-8 w-[45mm]">
        <QrCode text={code} label={t('sync.recovery.qr')} />
      </div>
      <p>{t('sync.recovery.sheetHow')}</p>
      <p className="mt-4">{t('sync.recovery.sheetKeep')}</p>
      <p className="mt-8">{t('sync.recovery.sheetMade', { day: dayAt(now()) })}</p>
    </PrintSheet>
  )
}

/**
 * A recovery code, the one time that it is shown. It stands over everything and goes only by its own button: whoever
 * closes it by a stray press would have lost it.
 */
export function RecoveryCode() {
  const { t } = useTranslator()
  const { recoveryCode: code, isCodeNew } = useSyncWork()
  if (code === null) return null
  return (
    <>
      <Dialog
        isOpen
        mustAnswer
        width="lg"
        onClose={() => undefined}
        title={t('sync.recovery.title')}
        actions={
          <>
            <Button icon={<Icon glyph={Printer} size={14} />} onPress={() => window.print()}>
              {t('sync.recovery.print')}
            </Button>
            <CopyButton label={t('sync.recovery.copy')} done={t('sync.recovery.copied')} text={code} />
            <Button kind="primary" onPress={forgetRecoveryCode}>
              {t('sync.recovery.kept')}
            </Button>
          </>
        }
      >
        <p>{t('sync.recovery.lead')}</p>
        <p
          data-selectable=""
          className="my-4 rounded-lg bg-sunken px-4 py-5 text-center font-mono text-[22px] leading-relaxed font-semibold text-ink wrap-anywhere"
        >
          {code}
        </p>
        <div className="flex items-start gap-4">
          <div className="w-28 shrink-0">
            <QrCode text={code} label={t('sync.recovery.qr')} />
          </div>
          <div className="min-w-0">
            <p>{t('sync.recovery.advice')}</p>
            {isCodeNew ? <p className="mt-2">{t('sync.recovery.replaced')}</p> : null}
          </div>
        </div>
      </Dialog>
      <RecoverySheet code={code} />
    </>
  )
}
