import type { ReactNode } from 'react'
import { Button } from '../../../src-renderer/ui/Button'
import { Frame } from '../../../src-renderer/ui/Frame'
import { SearchTrigger } from '../../../src-renderer/ui/SearchTrigger'
import { StatusLine } from '../../../src-renderer/ui/StatusLine'
import { GalleryNav } from './GalleryNav'

interface GalleryFrameProps {
  readonly current: string
  readonly message: string
  readonly end?: string
  readonly onSearch: () => void
  readonly children: ReactNode
}

export function GalleryFrame({ current, message, end, onSearch, children }: GalleryFrameProps) {
  return (
    <Frame
      labels={{ nav: 'Places', skipToMain: 'Skip to content' }}
      nav={<GalleryNav current={current} />}
      header={
        <>
          <SearchTrigger label="Search or do anything" shortcut="Ctrl K" onPress={onSearch} />
          <Button>Import</Button>
          <Button kind="primary" shortcut="Ctrl N">
            New
          </Button>
        </>
      }
      status={
        <StatusLine
          message={message}
          undo={{ label: 'Undo', shortcut: 'Ctrl Z', onUndo: () => undefined }}
          end={end}
        />
      }
    >
      {children}
    </Frame>
  )
}
