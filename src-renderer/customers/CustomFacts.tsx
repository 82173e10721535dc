import type { CustomValue } from '../../src-shared/contract/customer'
import { Fact } from './FactList'
import { Facts } from './Facts'
import { InlineField } from './InlineField'

interface CustomFactsProps {
  readonly values: readonly CustomValue[]
  readonly onSave: (fieldId: CustomValue['fieldId'], value: string | null) => Promise<unknown>
}

/** The user's own fields; their names are the user's, too. */
export function CustomFacts({ values, onSave }: CustomFactsProps) {
  const facts = values.map(({ fieldId, name, value }) => ({
    id: fieldId,
    isEmpty: value === null,
    line: (
      <Fact key={fieldId} term={name}>
        <InlineField label={name} value={value} onSave={(text) => onSave(fieldId, text)} />
      </Fact>
    ),
  }))
  return facts.length === 0 ? null : <Facts facts={facts} />
}
