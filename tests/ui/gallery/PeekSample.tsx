import { Avatar } from '../../../src-renderer/ui/Avatar'
import { Card } from '../../../src-renderer/ui/Card'
import { Chip } from '../../../src-renderer/ui/Chip'
import { DefinitionList } from '../../../src-renderer/ui/DefinitionList'
import { GradeBadge } from '../../../src-renderer/ui/GradeBadge'
import { SectionHeading } from '../../../src-renderer/ui/SectionHeading'
import type { SampleRow } from './sample-rows'

export function PeekSample({ row }: { readonly row: SampleRow }) {
  return (
    <>
      <div className="mb-3 flex items-center gap-3 pr-8">
        <Avatar name={row.name} />
        <div className="min-w-0">
          <h2 className="truncate text-title leading-tight">
            {row.name} <span className="font-medium text-ink-2">{row.latin}</span>
          </h2>
          <p className="truncate text-ink-2">과장, 구매팀 · {row.company}</p>
        </div>
      </div>
      <div className="mb-2.5 flex flex-wrap items-center gap-1">
        <GradeBadge grade={row.grade} label={`Grade ${row.grade}`} />
        <Chip>customer</Chip>
        <Chip hue="teal">LED</Chip>
        <Chip hue="violet">광저우 2026</Chip>
      </div>
      <div className="mb-3.5">
        <Card tone="note">
          <div className="flex gap-2">
            <b className="font-semibold text-warn-text">Next</b>
            <span>Ask how the sample run went; promised the 40HQ price by Friday.</span>
          </div>
        </Card>
      </div>
      <DefinitionList
        items={[
          { id: 'm', term: 'Mobile', value: '010-4821-7730' },
          { id: 'e', term: 'E-mail', value: 'mj.kim@hanbit.co.kr' },
          { id: 'k', term: 'KakaoTalk', value: 'mjkim_hb' },
          { id: 't', term: 'Local time', value: '11:08, working · holiday Thu' },
          { id: 'o', term: 'Owner', value: 'Kim · touch 6 of a usual 6' },
        ]}
      />
      <SectionHeading>Open deals</SectionHeading>
      <p className="flex justify-between">
        <span>LED panel 600×600, 1 × 40HQ</span>
        <span>USD 38,400</span>
      </p>
    </>
  )
}
