import { useTranslator } from '../i18n/translator'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { forgetRestored, showFile, useKeptFile } from './desktop-store'

interface RestoredBannerProps {
  /** Where the former file stands; empty when there was none. */
  readonly keptFile: string
  readonly onDismiss?: (() => void) | undefined
}

/** A backup stands in the place of the workspace: where the former file went. */
export function RestoredBanner({ keptFile, onDismiss }: RestoredBannerProps) {
  const { t } = useTranslator()
  return (
    <Banner
      tone="good"
      title={t('settings.restored')}
      actions={
        keptFile === '' ? undefined : (
          <Button size="sm" kind="ghost" onPress={() => void showFile(keptFile)}>
            {t('settings.showFile')}
          </Button>
        )
      }
      dismiss={onDismiss ? { label: t('frame.action.close'), onDismiss } : undefined}
    >
      {keptFile === '' ? null : (
        <p className="wrap-anywhere" data-selectable="">
          {t('settings.keptFile', { file: keptFile })}
        </p>
      )}
    </Banner>
  )
}

/** The same over the screens, after a workspace that could not be opened has given way to a backup. */
export function RestoredNotice() {
  const keptFile = useKeptFile()
  if (keptFile === null) return null
  return (
    <div className="px-4 pt-3">
      <RestoredBanner keptFile={keptFile} onDismiss={forgetRestored} />
    </div>
  )
}
