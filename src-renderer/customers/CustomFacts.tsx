import { Fact } from './FactList'

interface CustomFactsProps {
  readonly values: readonly { readonly fieldId: string; readonly name: string; readonly value: string }[]
}

/** Values of the user's own fields; their names are the user's, too. */
export function CustomFacts({ values }: CustomFactsProps) {
  return (
    <>
      {values.map(({ fieldId, name, value }) => (
        <Fact key={fieldId} term={name}>
          <span data-selectable="" className="block truncate py-0.75" title={value}>
            {value}
          </span>
        </Fact>
      ))}
    </>
  )
}
