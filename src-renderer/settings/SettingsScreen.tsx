import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { InlineError } from '../ui/InlineError'
import { PageBar } from '../ui/PageBar'
import { PageSection } from '../ui/PageSection'
import { SkeletonText } from '../ui/Skeleton'
import { AboutSettings } from './AboutSettings'
import { BackupSettings } from './BackupSettings'
import { LookSettings } from './LookSettings'
import { SampleSettings } from './SampleSettings'
import { settingsView } from './settings-store'
import { WorkSettings } from './WorkSettings'

/** What can be set; everything takes effect at once. */
export function SettingsScreen() {
  const { t, message } = useTranslator()
  const { value, error } = useView(settingsView, {})
  return (
    <>
      <PageBar title={t('settings.title')} />
      <div className="min-h-0 flex-1 overflow-auto border-t border-line px-4">
        <div className="max-w-200">
          {error ? <InlineError>{message(error.text)}</InlineError> : null}
          {value === null ? (
            <SkeletonText lines={10} label={t('frame.loading')} />
          ) : (
            <>
              <PageSection title={t('settings.look')}>
                <LookSettings settings={value} />
              </PageSection>
              <PageSection title={t('settings.work')}>
                <WorkSettings settings={value} />
              </PageSection>
              <PageSection title={t('settings.backups')}>
                <BackupSettings />
              </PageSection>
              <PageSection title={t('settings.sample')}>
                <SampleSettings />
              </PageSection>
              <PageSection title={t('settings.about')}>
                <AboutSettings />
              </PageSection>
            </>
          )}
        </div>
      </div>
    </>
  )
}
