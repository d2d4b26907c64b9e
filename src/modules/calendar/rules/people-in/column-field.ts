import type { ColumnContent } from './column-content.ts';
import type { HeaderGuess } from './header-words.ts';
import type { Field } from './mapping.ts';

type Guess = { field: Field; confidence: number };

/** The header speaks first; cells that contradict it win only where they are unmistakable. */
export function fieldFromBoth(header: HeaderGuess | null, content: ColumnContent): Guess {
  const seen = fieldOfContent(content);
  if (!header) return seen ?? { field: 'ignored', confidence: content.filled === 0 ? 1 : 0.3 };
  if (content.filled === 0) return rounded(header.field, header.confidence);
  if (content.email > 0.6 && header.field !== 'email') return { field: 'email', confidence: 0.85 };

  // "Statut" may be what somebody is or whether somebody comes; "Type" of ticket likewise.
  if (header.field === 'role' && content.role < 0.2 && content.status > 0.6)
    return { field: 'status', confidence: 0.8 };
  if (header.field === 'status' && content.status < 0.2 && content.role > 0.6)
    return { field: 'role', confidence: 0.8 };
  if (header.field === 'role' && content.role === 0 && content.filled >= 3)
    return { field: 'ignored', confidence: 0.5 };

  const share = shareThatFits(header.field, content);
  if (share === null) return rounded(header.field, header.confidence);
  return rounded(header.field, header.confidence * (0.5 + 0.5 * Math.min(1, share * 1.25)));
}

/** What the cells alone say. Names and organisations cannot be told one column at a time. */
function fieldOfContent(content: ColumnContent): Guess | null {
  if (content.filled === 0) return null;
  if (content.reason > 0.9) return { field: 'reason', confidence: 0.95 };
  if (content.email > 0.6) return { field: 'email', confidence: 0.9 };
  if (content.role > 0.7) return { field: 'role', confidence: 0.8 };
  if (content.moment > 0.8) return { field: 'timestamp', confidence: 0.6 };
  if (content.phone > 0.7) return { field: 'phone', confidence: 0.7 };
  if (content.status > 0.8 && content.yesNo < 0.5) return { field: 'status', confidence: 0.6 };
  if (content.language > 0.8 && content.filled >= 2) return { field: 'language', confidence: 0.7 };
  if (content.yesNo > 0.8 && content.number < 0.5) return { field: 'presence', confidence: 0.4 };
  return null;
}

/** null: cells of this field may look like anything. */
function shareThatFits(field: Field, content: ColumnContent): number | null {
  switch (field) {
    case 'email':
      return content.email;
    case 'role':
      return content.role;
    case 'language':
      return content.language;
    case 'status':
      return content.status;
    case 'quantity':
      return content.smallNumber;
    case 'timestamp':
      return content.moment;
    case 'familyName':
    case 'givenName':
    case 'fullName':
      return content.number > 0.5 ? 0 : 1;
    default:
      return null;
  }
}

function rounded(field: Field, confidence: number): Guess {
  return { field, confidence: Math.round(confidence * 100) / 100 };
}
