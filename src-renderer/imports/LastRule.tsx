import type { OwnerRule } from '../../src-shared/imports/owner-rule'
import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { ownerRuleText } from './owner-text'

interface LastRuleProps {
  readonly rule: OwnerRule
  readonly onUse: () => void
}

/** Offers the rule of the last import again. */
export function LastRule({ rule, onUse }: LastRuleProps) {
  const words = useTranslator()
  const text = words.t('imports.owners.asLastTime', { rule: ownerRuleText(words, rule) })
  return (
    <Button kind="link" size="sm" onPress={onUse}>
      <span className="truncate" title={text}>
        {text}
      </span>
    </Button>
  )
}
