import { FileSpreadsheet, NotebookPen, Sparkles } from 'lucide-react'
import { type Language, languages } from '../../src-shared/i18n/language'
import { useTranslator } from '../i18n/translator'
import { languageNames } from '../settings/language-names'
import { updateSettings } from '../settings/settings-store'
import { go } from '../state/navigation'
import { useAction } from '../state/use-action'
import { syncRoute } from '../sync/sync-route'
import { Brand } from '../ui/Brand'
import { Button } from '../ui/Button'
import { ChoiceCard } from '../ui/ChoiceCard'
import { InlineError } from '../ui/InlineError'
import { SegmentedControl } from '../ui/SegmentedControl'
import { chooseImportFile } from '../workspace/desktop-store'
import { addSample } from '../workspace/workspace-store'
import { importRoute } from './import-route'

/** The first look: bring a list, start empty, look around with sample data, or join. In one's own language right away. */
export function FirstRun() {
  const { t, message, language } = useTranslator()
  const action = useAction()
  const finish = async (route: string) => {
    await updateSettings({ firstRunDone: true })
    go(route, { replace: true })
  }
  const bringList = () =>
    action.run(async () => {
      const path = await chooseImportFile()
      if (path !== null) await finish(importRoute(path))
    })
  const lookAtSample = () =>
    action.run(async () => {
      await addSample()
      await finish('/today')
    })
  return (
    <main className="flex h-full flex-col overflow-auto bg-bg">
      <div className="flex items-center justify-between gap-4 px-6 pt-5">
        <Brand name={t('frame.product')} />
        <SegmentedControl
          label={t('settings.language')}
          segments={languages.map((id) => ({ id, label: languageNames[id] }))}
          value={language}
          onChange={(id: Language) => void updateSettings({ language: id })}
        />
      </div>
      <div className="m-auto flex w-full max-w-220 flex-col gap-8 px-6 py-10">
        <div className="flex flex-col gap-2">
          <h1 className="text-[28px] leading-tight">{t('frame.firstRun.title')}</h1>
          <p className="max-w-140 text-title text-balance text-ink-2">{t('frame.firstRun.lead')}</p>
        </div>
        <div className="grid grid-cols-3 gap-4 max-[860px]:grid-cols-1">
          <ChoiceCard
            isMain
            glyph={FileSpreadsheet}
            title={t('frame.firstRun.import')}
            text={t('frame.firstRun.importText')}
            onChoose={() => void bringList()}
          />
          <ChoiceCard
            glyph={NotebookPen}
            title={t('frame.firstRun.empty')}
            text={t('frame.firstRun.emptyText')}
            onChoose={() => void action.run(() => finish('/people'))}
          />
          <ChoiceCard
            glyph={Sparkles}
            title={t('frame.firstRun.sample')}
            text={t('frame.firstRun.sampleText')}
            onChoose={() => void lookAtSample()}
          />
        </div>
        {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
        <div>
          <Button kind="link" onPress={() => void action.run(() => finish(syncRoute('join')))}>
            {t('frame.firstRun.join')}
          </Button>
        </div>
        <p className="text-ink-2">{t('frame.firstRun.promise')}</p>
      </div>
    </main>
  )
}
