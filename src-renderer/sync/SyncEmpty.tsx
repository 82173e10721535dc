import { Folder, Server, Usb, Users } from 'lucide-react'
import { useTranslator } from '../i18n/translator'
import { go } from '../state/navigation'
import { Banner } from '../ui/Banner'
import { ChoiceCard } from '../ui/ChoiceCard'
import { JoinProgress } from './setup/JoinProgress'
import { syncRoute, syncWays } from './sync-route'
import { useSyncWork } from './sync-work'

const glyphs = { folder: Folder, server: Server, join: Users, carry: Usb }

/** Not shared yet: what sharing means, and the four ways into it. */
export function SyncEmpty() {
  const { t } = useTranslator()
  const work = useSyncWork()
  return (
    <div className="min-h-0 flex-1 overflow-auto border-t border-line px-4 py-8">
      <div className="flex max-w-200 flex-col gap-6">
        {work.isRestarting ? <Banner tone="info" title={t('sync.page.restarting')} /> : null}
        {work.doing === 'join' ? <JoinProgress /> : null}
        <div className="flex flex-col gap-2">
          <h2 className="text-xl leading-tight">{t('sync.page.only')}</h2>
          <div className="max-w-150 text-lg text-ink-2">
            <p>{t('sync.page.onlyMore')}</p>
            <p className="mt-1.5">{t('sync.page.onlyOffline')}</p>
            <p className="mt-1.5">{t('sync.page.onlySealed')}</p>
          </div>
        </div>
        <div className="grid grid-cols-2 gap-4 max-[1000px]:grid-cols-1">
          {syncWays.map((way) => (
            <ChoiceCard
              key={way}
              isMain={way === 'folder'}
              glyph={glyphs[way]}
              title={t(`sync.way.${way}`)}
              text={t(`sync.way.${way}Text`)}
              onChoose={() => go(syncRoute(way))}
            />
          ))}
        </div>
      </div>
    </div>
  )
}
