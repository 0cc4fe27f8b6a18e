<#-- An action of another extension has no name of ours: the general sentence stands for it. -->
<#assign names = []>
<#list requiredActions![] as action>
  <#assign key = "requiredAction." + action>
  <#if msg(key) != key><#assign names = names + [msg(key)]></#if>
</#list>
<@mail.say msg("executeActionsAsk") />
<#if names?has_content>
<@mail.say msg("executeActionsList") />
<@mail.items names />
</#if>
<@mail.act msg("executeActionsDo") />
<@mail.say msg("executeActionsNotYou") />
