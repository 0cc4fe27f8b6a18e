<@mail.say msg("eventRemoveCredentialSaid") />
<#assign which = event.getDetail("credential_type")!"">
<#include "circumstances.ftl">
<@mail.say msg("eventNotYou") />
