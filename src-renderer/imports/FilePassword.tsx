import { useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { TextField } from '../ui/TextField'

interface FilePasswordProps {
  readonly onPassword: (password: string) => void
}

/** Asks for the password of a protected file. It is kept nowhere. */
export function FilePassword({ onPassword }: FilePasswordProps) {
  const { t } = useTranslator()
  const [password, setPassword] = useState('')
  const open = () => {
    if (password !== '') onPassword(password)
  }
  return (
    <div className="mt-2 mb-1 flex w-80 max-w-full items-end gap-2">
      <div className="min-w-0 flex-1">
        <TextField
          label={t('imports.password')}
          type="password"
          value={password}
          onChange={setPassword}
          onSubmit={open}
          autoFocus
        />
      </div>
      <Button kind="primary" isDisabled={password === ''} onPress={open}>
        {t('imports.open')}
      </Button>
    </div>
  )
}
