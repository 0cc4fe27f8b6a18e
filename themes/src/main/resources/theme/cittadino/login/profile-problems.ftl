<#-- What is wrong with a form of the user profile, in the order of the page. -->
<#import "profile-attributes.ftl" as attributes>

<#-- Where a link in the summary leads: the first control that can put the matter right. -->
<#function targetOf attribute>
  <#local type = attribute.annotations.inputType!"">
  <#local offered = (cittadinoChoices[attribute.name])![]>
  <#if offered?has_content><#return attribute.name + "Choice-" + offered[0].code></#if>
  <#if ["select-radiobuttons", "multiselect-checkboxes"]?seq_contains(type) && attributes.optionsOf(attribute)?has_content>
    <#return attribute.name + "-" + attributes.optionsOf(attribute)[0]>
  </#if>
  <#return attribute.name>
</#function>

<#function problem name label target=name>
  <#if !messagesPerField.existsError(name)><#return []></#if>
  <#return [{"name": name, "target": target, "label": label, "text": attributes.errorOf(name)}]>
</#function>

<#-- Errors in the order of the page. -->
<#function problemsOfProfile>
  <#local found = [] organisation = false>
  <#list attributes.shown() as attribute>
    <#if attributes.inSection(attribute, "section2Organisation") && !organisation>
      <#local organisation = true>
      <#local found += problem("organisation", msg("organisationCheck"))>
    </#if>
    <#local found += problem(attribute.name, attributes.labelOf(attribute), targetOf(attribute))>
    <#list attributes.companions(attribute) as name>
      <#local found += problem(name, attributes.companionLabel(attribute, name), name?ends_with("Choice")?then(targetOf(attribute), name))>
    </#list>
  </#list>
  <#return found>
</#function>

<#-- What is left of the message once the errors with an input are taken out: it belongs to no input of the page. -->
<#function unplaced problems>
  <#local rest = (message.summary)!"">
  <#list problems as known>
    <#local rest = rest?replace(messagesPerField.get(known.name), "", "f")>
  </#list>
  <#-- Where the address is the user name, the server complains about both. -->
  <#if realm.registrationEmailAsUsername && messagesPerField.existsError("username") && messagesPerField.existsError("email")>
    <#local rest = rest?replace(messagesPerField.get("username"), "", "f")>
  </#if>
  <#return rest?trim>
</#function>
