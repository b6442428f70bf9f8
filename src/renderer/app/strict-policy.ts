/** First of all: the policy forbids making code from text, which zod would otherwise try when it meets its first shape. */
import { z } from 'zod';

z.config({ jitless: true });
