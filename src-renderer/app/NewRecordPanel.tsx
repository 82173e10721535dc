import { Suspense } from 'react'
import { NewTaskPanel } from '../activities/NewTaskPanel'
import { NewCompanyPanel } from '../companies/NewCompanyPanel'
import { NewPersonPanel } from '../people/NewPersonPanel'
import { closeNew, useNewRecord } from '../state/new-record'
import { NewDealPanel } from './routes'

const panels = {
  person: NewPersonPanel,
  company: NewCompanyPanel,
  deal: NewDealPanel,
  task: NewTaskPanel,
}

/** The form for a new record, whichever is asked for, at the right of the screen. */
export function NewRecordPanel() {
  const preset = useNewRecord()
  if (preset === null) return null
  const Panel = panels[preset.kind]
  return (
    <Suspense fallback={null}>
      <Panel key={preset.kind} preset={preset} onClose={closeNew} />
    </Suspense>
  )
}
