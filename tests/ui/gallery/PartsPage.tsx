import { Inbox, Phone, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Avatar } from '../../../src-renderer/ui/Avatar'
import { Banner } from '../../../src-renderer/ui/Banner'
import { Button } from '../../../src-renderer/ui/Button'
import { Checkbox } from '../../../src-renderer/ui/Checkbox'
import { Chip } from '../../../src-renderer/ui/Chip'
import { EmptyState } from '../../../src-renderer/ui/EmptyState'
import { GradeBadge } from '../../../src-renderer/ui/GradeBadge'
import { Icon } from '../../../src-renderer/ui/Icon'
import { IconButton } from '../../../src-renderer/ui/IconButton'
import { InlineError } from '../../../src-renderer/ui/InlineError'
import { MenuButton } from '../../../src-renderer/ui/MenuButton'
import { ProgressBar } from '../../../src-renderer/ui/ProgressBar'
import { SectionHeading } from '../../../src-renderer/ui/SectionHeading'
import { SkeletonText } from '../../../src-renderer/ui/Skeleton'
import { Switch } from '../../../src-renderer/ui/Switch'
import { hues } from '../../../src-renderer/ui/tone'
import { FieldSamples } from './FieldSamples'

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="min-w-0 rounded-lg border border-line bg-surface p-4">
      <SectionHeading level={2}>{title}</SectionHeading>
      <div className="flex flex-wrap items-center gap-2">{children}</div>
    </section>
  )
}

function Buttons() {
  return (
    <Part title="Buttons">
      <Button kind="primary" shortcut="Ctrl N">
        New person
      </Button>
      <Button>Save list</Button>
      <Button kind="ghost">Columns</Button>
      <Button kind="danger" icon={<Icon glyph={Trash2} size={14} />}>
        Delete 3 people
      </Button>
      <Button isBusy>Import 40 rows</Button>
      <Button kind="primary" isDisabled>
        Disabled
      </Button>
      <Button isDisabled>Disabled</Button>
      <Button size="sm">Small</Button>
      <Button>Сохранить список следующих шагов</Button>
      <IconButton icon={<Icon glyph={Phone} />} label="Call" shortcut="C" />
      <IconButton icon={<Icon glyph={Phone} />} label="Call" kind="plain" />
      <MenuButton
        label="More"
        trigger={<Button>More</Button>}
        groups={[
          {
            id: 'a',
            entries: [
              { id: 'edit', label: 'Edit', shortcut: 'E' },
              { id: 'move', label: 'Move to', entries: [{ id: 'won', label: 'Won' }] },
            ],
          },
          {
            id: 'b',
            title: 'Careful',
            entries: [{ id: 'x', label: 'Delete', isDanger: true, shortcut: 'Del' }],
          },
        ]}
        onAction={() => undefined}
      />
    </Part>
  )
}

function Choices() {
  const [isOn, setOn] = useState(true)
  return (
    <Part title="Choices">
      <Checkbox isSelected={isOn} onChange={setOn}>
        Remind me
      </Checkbox>
      <Checkbox isSelected={false} onChange={setOn}>
        Off
      </Checkbox>
      <Checkbox isSelected={false} isIndeterminate onChange={setOn}>
        Some
      </Checkbox>
      <Checkbox isSelected isDisabled onChange={setOn}>
        Disabled
      </Checkbox>
      <Switch isSelected={isOn} onChange={setOn}>
        Start with Windows
      </Switch>
      <Switch isSelected={!isOn} onChange={setOn}>
        Off
      </Switch>
      <Switch isSelected isDisabled onChange={setOn}>
        Disabled
      </Switch>
    </Part>
  )
}

function Chips() {
  return (
    <Part title="Chips, grades, faces">
      {hues.map((hue) => (
        <Chip key={hue} hue={hue}>
          {hue} 광저우
        </Chip>
      ))}
      <Chip tone="good">40 ready</Chip>
      <Chip tone="warn">stale</Chip>
      <Chip tone="bad">2 problems</Chip>
      <Chip tone="info">31 repairs</Chip>
      <Chip tone="accent" size="md" removeLabel="Remove" onRemove={() => undefined}>
        A very long filter that cannot fit into its chip at all
      </Chip>
      {['A', 'B', 'C', 'D'].map((grade) => (
        <GradeBadge key={grade} grade={grade} label={`Grade ${grade}`} />
      ))}
      <Avatar name="김민준" />
      <Avatar name="王丽" />
      <Avatar name="Иванов" size="sm" />
      <Avatar name="(주)한빛" size="lg" />
    </Part>
  )
}

function Messages() {
  return (
    <Part title="Messages">
      <div className="flex w-full flex-col gap-2">
        <Banner
          tone="bad"
          title="The file could not be read."
          kept="Nothing was changed."
          advice="Save it as .xlsx and drop it again."
          actions={<Button size="sm">Choose file</Button>}
          dismiss={{ label: 'Close', onDismiss: () => undefined }}
        />
        <Banner tone="warn" title="The newest backup is 3 days old." />
        <Banner tone="info" title="A newer list was found." />
        <Banner tone="good" title="The backup was checked and is complete." />
        <InlineError>The address has no @. The text was kept.</InlineError>
        <ProgressBar
          label="Importing 거래처.xlsx"
          done={12_400}
          total={50_000}
          text="12,400 of 50,000 rows"
          cancel={{ label: 'Cancel', onCancel: () => undefined }}
        />
        <SkeletonText label="Loading" />
      </div>
    </Part>
  )
}

export function PartsPage() {
  return (
    <main className="grid h-full grid-cols-2 content-start gap-3 overflow-auto p-4">
      <h1 className="sr-only">Parts</h1>
      <Buttons />
      <Choices />
      <section className="row-span-2 rounded-lg border border-line bg-surface p-4">
        <SectionHeading level={2}>Fields</SectionHeading>
        <FieldSamples />
      </section>
      <Chips />
      <Messages />
      <section className="rounded-lg border border-line bg-surface">
        <EmptyState
          icon={<Icon glyph={Inbox} size={20} />}
          title="People you trade with belong here"
          action={<Button kind="primary">Import a list</Button>}
        >
          Drop an Excel list anywhere in the window.
        </EmptyState>
      </section>
    </main>
  )
}
