import { FileSpreadsheet } from 'lucide-react'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { pathForFile } from '../ipc/api'
import { updateSettings } from '../settings/settings-store'
import { go } from '../state/navigation'
import { Icon } from '../ui/Icon'
import { importRoute } from './import-route'

interface DropAnywhereProps {
  readonly children: ReactNode
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files')
}

/** A list dropped anywhere in the window is looked at; nothing is written before the user says so. */
export function DropAnywhere({ children }: DropAnywhereProps) {
  const { t } = useTranslator()
  const [isOver, setIsOver] = useState(false)
  // Every element that the pointer crosses enters and leaves; only the balance tells.
  const depth = useRef(0)
  const enter = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    depth.current += 1
    setIsOver(true)
  }
  const leave = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    depth.current = Math.max(0, depth.current - 1)
    if (depth.current === 0) setIsOver(false)
  }
  const drop = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    depth.current = 0
    setIsOver(false)
    const [file] = event.dataTransfer.files
    const path = file === undefined ? '' : pathForFile(file)
    if (path === '') return
    void updateSettings({ firstRunDone: true })
    go(importRoute(path))
  }
  return (
    <div
      className="relative h-full print:hidden"
      onDragEnter={enter}
      onDragLeave={leave}
      onDragOver={(event) => carriesFiles(event) && event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {isOver ? (
        <div className="pointer-events-none absolute inset-0 z-40 flex items-center justify-center bg-scrim p-6">
          <div className="flex items-center gap-3 rounded-lg border-2 border-dashed border-accent bg-raised px-8 py-6 text-title font-semibold shadow-over">
            <Icon glyph={FileSpreadsheet} size={20} />
            {t('frame.dropHere')}
          </div>
        </div>
      ) : null}
    </div>
  )
}
