import type { ReactNode } from 'react'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { InlineError } from '../ui/InlineError'
import { PageBar } from '../ui/PageBar'
import { SkeletonText } from '../ui/Skeleton'
import { AboutSettings } from './AboutSettings'
import { BackupSettings } from './BackupSettings'
import { LookSettings } from './LookSettings'
import { SampleSettings } from './SampleSettings'
import { settingsView } from './settings-store'
import { WorkSettings } from './WorkSettings'

interface SettingsSectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** A titled part of the settings. */
function SettingsSection({ title, children }: SettingsSectionProps) {
  return (
    <section className="grid grid-cols-[200px_minmax(0,1fr)] gap-x-8 gap-y-3 border-b border-line py-6 last:border-0 max-[1000px]:grid-cols-1">
      <h2 className="text-title leading-snug">{title}</h2>
      <div className="flex min-w-0 flex-col items-start gap-4">{children}</div>
    </section>
  )
}

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
              <SettingsSection title={t('settings.look')}>
                <LookSettings settings={value} />
              </SettingsSection>
              <SettingsSection title={t('settings.work')}>
                <WorkSettings settings={value} />
              </SettingsSection>
              <SettingsSection title={t('settings.backups')}>
                <BackupSettings />
              </SettingsSection>
              <SettingsSection title={t('settings.sample')}>
                <SampleSettings />
              </SettingsSection>
              <SettingsSection title={t('settings.about')}>
                <AboutSettings />
              </SettingsSection>
            </>
          )}
        </div>
      </div>
    </>
  )
}
