/** Words that bound a wish on the settings page. Written by hand, in eight languages. */
export const WISH_CUES = {
  'wish/outside-place': `outside_my hors_de_ma hors_région außerhalb fuera_de fuori_dalla fora_da buiten spoza poza_region*`,
  'wish/concrete': `concrete precise specific concreta concreto precise_ précise précis vrai vraie state_the say_the say_straight name_the own_words written_by_hand salary range digam_logo intervalo_salarial konkrete konkret konkretn* properly something_of_their_own send_something write_to_me qui_posent mit_frage met_een_vraag concrete_vraag z_pytaniem con_una_pregunta precisa`,
  'wish/reader': `who_read who_have_read qui_ont_lu qui_lisent die_gelesen que_hayan_leído che_hanno_letto que_leram die_gelezen którzy_czytali`,
  'wish/any-seller': `provider* prestatair* dienstleister agenc* agentur* agenzi* agência* agencj* bureaus bureaux cabinet* biura consultant* vendor* seller* sellers vendors demos demo pitches pitch cold_sales démarch* vendeurs anbieter verkäufer vertreter softwareanbieter* werbung vendedor* ventas venditor* vendita verkopers acquisitie handlowc* sprzedawc* akwizy* éditeurs tools herramientas ferramentas narzędzi*
    goeroes gurus guru recruiters headhunter* headhunters reps représentants commerciaux régies régie annuaires annuaire tarifaires promotores vendeur vendeuse vendedora commerciali rappresentanti agentes comerciales agenti uitzendbureau* detacheerder* verkoopbureau* naciągacz* akwizytor* pośrednik* resellers telemarket* spedytor* expediteurs`,
} as const;
