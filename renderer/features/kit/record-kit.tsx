import { Mail, Pencil, Phone } from 'lucide-react'
import { Block } from '#renderer/ui/layout/block'
import { Facts } from '#renderer/ui/layout/facts'
import { Milestones } from '#renderer/ui/record/milestones'
import { Timeline } from '#renderer/ui/record/timeline'
import { ValueChange } from '#renderer/ui/record/value-change'

export function RecordKit() {
  return (
    <>
      <Block title="Étapes">
        <Milestones
          milestones={[
            { id: 'received', label: 'Reçue', state: 'done', date: '18/11/2026' },
            { id: 'acknowledged', label: 'Réception accusée', state: 'done', date: '19/11/2026' },
            { id: 'answered', label: 'Réponse', state: 'next', date: 'avant le 21/11/2026' },
            { id: 'solution', label: 'Solution faite', state: 'skipped' },
            { id: 'followed', label: 'Suivi', state: 'pending' },
            { id: 'closed', label: 'Clôture', state: 'pending' },
          ]}
        />
        <Milestones
          milestones={[
            { id: 'received', label: 'Reçue', state: 'done', date: '02/11/2026' },
            { id: 'answered', label: 'Réponse', state: 'next', date: '2 jours de retard', isLate: true },
            { id: 'closed', label: 'Clôture', state: 'pending' },
          ]}
        />
      </Block>
      <Block title="Faits">
        <Facts
          facts={[
            { id: 'nature', label: 'Nature', value: 'Attente' },
            { id: 'place', label: 'Lieu des faits', value: null },
            {
              id: 'verbatim',
              label: 'Propos de la personne',
              value:
                'J’ai attendu quarante minutes au guichet du port.\nPersonne ne m’a dit combien de temps cela durerait.',
            },
          ]}
        />
      </Block>
      <Block title="Chronologie">
        <Timeline
          label="Chronologie"
          entries={[
            {
              id: '3',
              at: '2026-11-19T08:02:00.000Z',
              atText: '19/11/2026 09:02',
              who: 'Claire Morvan',
              title: 'Réception accusée par courriel',
              icon: <Mail />,
            },
            {
              id: '2',
              at: '2026-11-18T14:40:00.000Z',
              atText: '18/11/2026 15:40',
              who: 'Yann Le Goff',
              title: 'Deux champs modifiés',
              icon: <Pencil />,
              children: (
                <>
                  <ValueChange label="Nature" before="Accueil" after="Attente" />
                  <ValueChange label="Lieu des faits" before={null} after="Guichet du port" />
                </>
              ),
            },
            {
              id: '1',
              at: '2026-11-18T14:31:00.000Z',
              atText: '18/11/2026 15:31',
              who: 'Yann Le Goff',
              title: 'Relance de la personne',
              icon: <Phone />,
            },
          ]}
        />
      </Block>
    </>
  )
}
