import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'

/** What is said when the hidden column with record ids was deleted from an exported workbook. */
export function noRecordIds(): AppError {
  return new AppError('invalid', message('imports.roundTrip.noIds'))
}
